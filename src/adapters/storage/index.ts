export { openDossiers } from './dossiers';
export { storageFault } from './storage-fault';

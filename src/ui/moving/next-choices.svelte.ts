import type { EditionId } from '../../content';

/** What a person chooses for the new dossier; nothing of it is written before it is made. */
export class NextChoices {
  edition = $state<EditionId>('ogp-local-next');
  title = $state('');
  hasNextCouncil = $state(false);
}

/**
 * The id under which a device keeps one letter of somebody else's dossier. No dossier has a `~` in
 * its id, so that a device can hold the dossier and be a guest in it.
 */
export const guestIdOf = (dossierId: string, letterId: string): string =>
  `${dossierId}~${letterId}`;

/** The dossier that a letter belongs to, on the device that holds it and on that of a guest. */
export const dossierOfRow = (id: string): string => id.split('~')[0] ?? id;

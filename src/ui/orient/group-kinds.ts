/** The two focus groups, as kinds of meetings and as parts of an address. */
export const groupKinds = ['internal', 'external'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const isGroupKind = (kind: string | undefined): kind is GroupKind =>
  (groupKinds as readonly (string | undefined)[]).includes(kind);

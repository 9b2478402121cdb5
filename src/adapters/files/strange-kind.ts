import type { ArchiveCode } from '../zip/archive-fault';

/** Whether bytes begin as JSON does: after a byte order mark and blanks with an object. */
export function mayBeText(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head).trimStart();
  return text === '' || (text.startsWith('{') && !text.startsWith('{\\rtf'));
}

/**
 * What people choose by mistake, told by how it begins; undefined for everything else.
 *
 * @param head - the first bytes of the file
 */
export async function strangeKind(head: Uint8Array<ArrayBuffer>): Promise<ArchiveCode | undefined> {
  const reader = await import('../attachments/content').catch(() => undefined);
  if (reader === undefined) return undefined;
  if (head[0] === 0xd0 && head[1] === 0xcf) return 'other-document';
  const content = await reader.readContent(head);
  if ('isProtected' in content) return 'other-pdf';
  if ('type' in content) {
    if (content.type === 'pdf') return 'other-pdf';
    return content.type === 'png' || content.type === 'jpeg' ? 'other-picture' : undefined;
  }
  if (content.other === 'image') return 'other-picture';
  return content.other === 'rich-text' ? 'other-document' : undefined;
}

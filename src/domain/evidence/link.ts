/** Why a link is not one that a page of the dossier opens. */
export type LinkFault = 'link-unsafe' | 'link-malformed';

/** Direction marks and spaces that come with a paste, at either end. */
const pasted = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** What stands before the first colon, as long as no point or slash says that it is the host. */
const scheme = /^(?<scheme>[a-z][a-z0-9+-]*):(?!\d)/iu;

/** A whole address of the web: host with a point in it, perhaps a port, a path, a question, a part. */
const webAddress =
  /^https?:\/\/(?<host>(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,})(?<port>:\d{1,5})?(?<rest>[/?#][^\s\p{C}"<>\\]*)?$/iu;

/** A name before the host, by which an address pretends to be another one. */
const withName = /^https?:\/\/[^/?#]*@/iu;

/** Longest address that is read at all: browsers take no longer one. */
const longest = 8_000;

const bare = (link: string) => link.replace(pasted, '');

/**
 * What keeps a link from being opened. Only pages of the web are: `https:` and `http:` with a public
 * host, and no name before it. An empty link has no fault.
 *
 * @returns `link-unsafe` for another scheme or a name before the host, `link-malformed` for what is
 *   no whole address
 */
export function linkFault(link: string): LinkFault | undefined {
  const address = bare(link);
  if (address === '') return undefined;
  if (address.length > longest) return 'link-malformed';
  const named = scheme.exec(address)?.groups?.['scheme']?.toLowerCase();
  if (named !== undefined && named !== 'https' && named !== 'http') return 'link-unsafe';
  if (withName.test(address)) return 'link-unsafe';
  return webAddress.test(address) ? undefined : 'link-malformed';
}

/** The address that a page may open; undefined where there is none, or one with a fault. */
export function safeLink(link: string | undefined): string | undefined {
  const address = bare(link ?? '');
  return address === '' || linkFault(address) !== undefined ? undefined : address;
}

/**
 * One form for the addresses of one document: neither the scheme, the case of the host, a last slash
 * nor the part of the page makes another one. Undefined where there is no link.
 */
export function linkKey(link: string | undefined): string | undefined {
  const address = bare(link ?? '');
  if (address === '') return undefined;
  const found = webAddress.exec(address)?.groups;
  if (found === undefined) return address;
  const { host = '', port = '', rest = '' } = found;
  const path = rest.replace(/#.*$/u, '').replace(/\/+$/u, '');
  return `${host.toLowerCase()}${port}${path}`;
}

/** The first whole address within a text, without the stop or bracket after it. */
export function linkIn(text: string): string | undefined {
  const [found] = /https?:\/\/[^\s\p{C}"<>«»]+/iu.exec(text.slice(0, longest)) ?? [];
  return safeLink(found?.replace(/[.,;:!?)\]،؛؟]+$/u, ''));
}

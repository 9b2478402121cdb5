import type { PagedDocument } from '../pages';
import type { Objects, Ref } from './jspdf-inside';
import { languageTag } from './language-tags';
import { byteString } from './pdf-syntax';

/** Writes title, author, language and day as XMP, which readers prefer to the older dictionary. */
export function addMetadata(about: PagedDocument['about'], objects: Objects): Ref {
  const bytes = byteString(new TextEncoder().encode(xmp(about)));
  // not compressed, so that programs find it that know nothing else of PDF
  return objects.addStream(bytes, { Type: '/Metadata', Subtype: '/XML' }, true);
}

function xmp({ title, author, language, madeAt }: PagedDocument['about']): string {
  const tag = languageTag(language);
  const day = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  const creator = author
    ? `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`
    : '';
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
    '<dc:format>application/pdf</dc:format>' +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>${creator}` +
    `<dc:language><rdf:Bag><rdf:li>${tag}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  );
}

/** Text between tags; characters XML has no place for are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

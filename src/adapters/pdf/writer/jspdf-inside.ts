import { jsPDF, type GState } from 'jspdf';
import { infoDate, infoString } from './info-entries';

/** A reference to an object of the file. */
export type Ref = `${number} 0 R`;

/** The objects of a file that is being put together. */
export interface Objects {
  /** of a page, counted from 0 */
  page(index: number): Ref;
  /** a number for an object that others speak of before it is written */
  reserve(): Ref;
  add(body: string, as?: Ref): Ref;
  /** @param data - characters 0 to 255; compressed unless `isPlain` */
  addStream(data: string, entries?: Readonly<Record<string, string>>, isPlain?: boolean): Ref;
}

export interface FileParts {
  pages: readonly { width: number; height: number; operators: string }[];
  /** 32 hexadecimal digits */
  id: string;
  title: string;
  author: string;
  madeAt: Date;
  /** share of light a watermark holds back, 0 to 1 */
  watermarkOpacity: number;
  /** asked once, when the pages have their numbers */
  further: (objects: Objects) => FurtherParts;
}

export interface FurtherParts {
  /** what pages name, and where it is */
  fonts: Readonly<Record<string, Ref>>;
  forms: Readonly<Record<string, Ref>>;
  /** entries of a page's dictionary, one for each page */
  pageEntries: readonly string[];
  /** entries of the catalog */
  catalog: string;
}

/** What pages call the see-through state of the watermark. */
export const seeThrough = 'GS1';

/**
 * The one file that knows how jsPDF works inside. jsPDF keeps the pages, compresses, numbers the
 * objects and writes the cross-references; what is in them is ours. It relies on
 *
 * - the topics `addFonts`, `putPage`, `putXobjectDict`, `postPutResources` and `putCatalog` of its
 *   event bus, which swallows what is thrown in a listener;
 * - `addFonts` handing out the very dictionary of fonts that is later written: it is emptied of the
 *   fourteen that are never embedded, and given ours, which count as written already;
 * - `internal.write`, `newObjectDeferred`, `newObjectDeferredBegin`, `putStream`, `getPageInfo`;
 * - numbers of pages being given before the first `putPage`, and objects that are begun later being
 *   written where the file stands at `postPutResources`;
 * - `__private__.setPdfVersion`, and the name `GS1` of the first graphics state.
 */
export function assemble(parts: FileParts): Uint8Array<ArrayBuffer> {
  const { file, fonts } = openFile(parts);
  const inside = file.internal;
  const queue: (() => void)[] = [];
  let further: FurtherParts | undefined;
  const failures: unknown[] = [];
  const listen = (topic: string, listener: (event: PageEvent) => void) =>
    inside.events.subscribe(topic, (event: PageEvent) => {
      try {
        listener(event);
      } catch (failure) {
        failures.push(failure);
      }
    });

  listen('putPage', ({ pageNumber }) => {
    if (!further) {
      further = parts.further(objectsOf(inside, queue));
      for (const [name, ref] of Object.entries(further.fonts)) fonts[name] = written(ref);
    }
    inside.write(further.pageEntries[pageNumber - 1] ?? '');
  });
  listen('putXobjectDict', () => {
    for (const [name, ref] of Object.entries(further?.forms ?? {})) inside.write(`/${name} ${ref}`);
  });
  listen('postPutResources', () => {
    for (const write of queue) write();
  });
  listen('putCatalog', () => {
    inside.write(further?.catalog ?? '');
  });

  const bytes = file.output('arraybuffer') as ArrayBuffer | undefined;
  if (failures.length > 0) throw failures[0];
  if (!bytes) throw new Error('jsPDF has written nothing');
  return new Uint8Array(bytes);
}

/** What jsPDF has and its types do not say. */
interface Inside {
  events: { subscribe(topic: string, listener: (event: PageEvent) => void): void };
  write(text: string): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, isWritten: true): void;
  putStream(stream: {
    data: string;
    filters: string[];
    objectId: number;
    additionalKeyValues: { key: string; value: string }[];
  }): void;
  getPageInfo(number: number): { objId: number };
}

interface PageEvent {
  /** from 1 */
  pageNumber: number;
}

interface FontEntry {
  objectNumber: number;
  isAlreadyPutted: true;
}

type File = Omit<jsPDF, 'GState' | 'internal'> & {
  internal: Inside;
  GState(state: { opacity: number }): GState;
  __private__: { setPdfVersion(version: string): void };
};

let lastFonts: Record<string, unknown> = {};
jsPDF.API.events.push([
  'addFonts',
  ({ fonts }: { fonts: Record<string, unknown> }) => {
    for (const name of Object.keys(fonts)) Reflect.deleteProperty(fonts, name);
    lastFonts = fonts;
  },
]);

function openFile({ pages, id, title, author, madeAt, watermarkOpacity }: FileParts) {
  const [first, ...others] = pages.map(paper);
  if (!first) throw new Error('a file has a page at least');
  const file = new jsPDF({
    unit: 'pt',
    compress: true,
    floatPrecision: 3,
    ...first,
  }) as unknown as File;
  const fonts = lastFonts;
  file.__private__.setPdfVersion('1.7');
  file.setFileId(id);
  file.setCreationDate(infoDate(madeAt));
  file.setProperties({ title: infoString(title), author: infoString(author) });
  if (watermarkOpacity < 1) file.addGState(seeThrough, file.GState({ opacity: watermarkOpacity }));
  file.internal.write(pages[0]?.operators ?? '');
  others.forEach(({ format, orientation }, index) => {
    file.addPage(format, orientation);
    file.internal.write(pages[index + 1]?.operators ?? '');
  });
  return { file, fonts };
}

/** Left to itself jsPDF turns a page that is wider than it is high. */
const paper = ({ width, height }: { width: number; height: number }) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
});

function objectsOf(inside: Inside, queue: (() => void)[]): Objects {
  const reserve = (): Ref => `${inside.newObjectDeferred()} 0 R`;
  const put = (ref: Ref, write: (id: number) => void): Ref => {
    queue.push(() => {
      const id = numberOf(ref);
      inside.newObjectDeferredBegin(id, true);
      write(id);
      inside.write('endobj');
    });
    return ref;
  };
  return {
    page: (index) => `${inside.getPageInfo(index + 1).objId} 0 R`,
    reserve,
    add: (body, as = reserve()) => put(as, () => inside.write(body)),
    addStream: (data, entries = {}, isPlain = false) =>
      put(reserve(), (objectId) => {
        const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
        const filters = isPlain ? [] : ['FlateEncode'];
        inside.putStream({ data, filters, objectId, additionalKeyValues });
      }),
  };
}

const written = (ref: Ref): FontEntry => ({ objectNumber: numberOf(ref), isAlreadyPutted: true });
const numberOf = (ref: Ref): number => Number.parseInt(ref, 10);

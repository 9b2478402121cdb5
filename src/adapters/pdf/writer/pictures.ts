import type { PictureFile } from '../document';
import type { Mark } from '../pages';
import { readPicture } from '../picture-file';
import { sixLetters } from './fingerprint';
import type { Objects, Ref } from './jspdf-inside';
import { byteString, decimals } from './pdf-syntax';

type PictureMark = Extract<Mark, { kind: 'picture' }>;

/** The pictures of a file, each written once, however often it stands on the pages. */
export class Pictures {
  readonly #names = new Map<PictureFile, string>();

  /** The operators that show one. */
  show({ image, x, y, width, height }: PictureMark, pageHeight: number): string {
    const name = this.#names.get(image) ?? `I${this.#names.size + 1}`;
    this.#names.set(image, name);
    const [left, foot] = [x, pageHeight - y - height];
    return `q\n${decimals(width, 0, 0, height, left, foot)} cm\n/${name} Do\nQ`;
  }

  /** Tells files apart whose pictures differ; nothing where there is none. */
  get fingerprint(): string {
    return [...this.#names.keys()].map(({ bytes }) => sixLetters(byteString(bytes))).join(' ');
  }

  add(objects: Objects): Record<string, Ref> {
    return Object.fromEntries(
      [...this.#names].map(([image, name]) => [name, addPicture(image, objects)]),
    );
  }
}

/** @throws {Error} when a picture stands on a page that the layout should have left out */
function addPicture(image: PictureFile, objects: Objects): Ref {
  const read = readPicture(image);
  if (!read) throw new Error('a picture cannot be read');
  const { width, height, channels, data } = read;
  return objects.addStream(
    byteString(data),
    {
      Type: '/XObject',
      Subtype: '/Image',
      Width: String(width),
      Height: String(height),
      ColorSpace: channels === 1 ? '/DeviceGray' : '/DeviceRGB',
      BitsPerComponent: '8',
      ...(image.type === 'jpeg'
        ? { Filter: '/DCTDecode' }
        : {
            Filter: '/FlateDecode',
            // the rows of a PNG, each beginning with the name of its filter
            DecodeParms: `<</Predictor 15/Colors ${channels}/BitsPerComponent 8/Columns ${width}>>`,
          }),
    },
    true,
  );
}

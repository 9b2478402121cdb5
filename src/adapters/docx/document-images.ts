import { ImageRun, Paragraph } from 'docx';
import type { Figure, Picture } from '../pdf/document';
import { readPicture } from '../pdf/picture-file';
import { frameOf, writeParagraph } from './document-paragraphs';
import { placeIn, type Place } from './document-place';
import { inXml } from './script-runs';

/** Of the text's height: a picture leaves room for the heading over it and the caption under it. */
const tallest = 500;

/** Points, in the pixels that the library counts with. */
const pixels = (points: number) => Math.max(1, Math.round((points * 96) / 72));

const pointsOf = ({ width, indent }: Place) => (width - indent) / 20;

/** A drawing as a picture, with the words of its alternative for who cannot see it. */
export function writeFigure(figure: Figure, around: Place): Paragraph[] {
  const { width, height, alternative, caption = '' } = figure;
  const data = around.writing.pictures.get(figure);
  if (!(width > 0 && height > 0) || data === undefined) return [];
  const place = placeIn(around, figure);
  const by = Math.min(1, pointsOf(place) / width, tallest / height);
  const size = { width: width * by, height: height * by };
  const drawn = imageParagraph({ type: 'png', data, ...size, alternative }, place, {
    keepNext: caption !== '',
  });
  if (caption === '') return [drawn];
  return [drawn, writeParagraph({ kind: 'paragraph', look: 'small', text: caption }, place)];
}

/** A picture no larger than asked for; one that cannot be read is left out, as in the PDF. */
export function writePicture(picture: Picture, place: Place): Paragraph[] {
  const { image, alternative, align = 'start' } = picture;
  const size = readPicture(image);
  if (!size) return [];
  const by = Math.min(
    picture.width / size.width,
    picture.height / size.height,
    pointsOf(place) / size.width,
    tallest / size.height,
  );
  if (!(by > 0)) return [];
  const type = image.type === 'jpeg' ? 'jpg' : 'png';
  const shown = { width: size.width * by, height: size.height * by };
  const options = align === 'start' ? {} : { alignment: align };
  return [imageParagraph({ type, data: image.bytes, ...shown, alternative }, place, options)];
}

interface Image {
  type: 'png' | 'jpg';
  data: Uint8Array;
  /** points */
  width: number;
  height: number;
  alternative: string;
}

function imageParagraph(
  { type, data, width, height, alternative }: Image,
  place: Place,
  more: { keepNext?: boolean; alignment?: 'center' | 'end' },
): Paragraph {
  return new Paragraph({
    ...frameOf('body', place),
    ...more,
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'image', title: '', description: inXml(alternative) },
      }),
    ],
  });
}

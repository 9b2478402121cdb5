/** Of two points: on the outline, each as far from the last as a whole word says. */
const twoCorners = 0x0101;

/**
 * The empty box that stands where no face has a letter, as a description in `glyf`: a face that was
 * cut down to its letters has lost its own. In units of the font.
 *
 * @param margin - what the box leaves free of the width, on either side
 */
export function missingSign(margin: number, width: number, height: number): DataView {
  const right = width - margin;
  const stroke = Math.round(width / 8);
  const [left, top] = [margin + stroke, height - stroke];
  // The second runs the other way round: a hole in the first.
  const outer = [margin, 0, margin, height, right, height, right, 0];
  const inner = [left, stroke, right - stroke, stroke, right - stroke, top, left, top];
  const places = [...outer, ...inner];
  const moves = places.map((place, index) => place - (places[index - 2] ?? 0));
  const head = [2, margin, 0, right, height, 3, 7, 0];
  const flags = [twoCorners, twoCorners, twoCorners, twoCorners];
  const across = moves.filter((_, index) => index % 2 === 0);
  const up = moves.filter((_, index) => index % 2 === 1);
  const words = [...head, ...flags, ...across, ...up];
  const described = new DataView(new ArrayBuffer(2 * words.length));
  words.forEach((word, index) => described.setInt16(2 * index, word));
  return described;
}

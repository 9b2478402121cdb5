import type { Mark } from '../pages';
import { seeThrough, type Objects, type Ref } from './jspdf-inside';
import type { FontsInUse } from './fonts-in-use';
import { decimals } from './pdf-syntax';
import { lineOperators } from './text-operators';

type Watermark = Extract<Mark, { kind: 'watermark' }>;

/** The share of light its letters hold back: read at a glance, and no hindrance to what is under it. */
export const watermarkOpacity = 0.1;

interface Form {
  name: string;
  /** around its middle: left, foot, right, top */
  box: string;
  operators: string;
}

/** Words across the pages, written once. */
export class Watermarks {
  readonly #forms = new Map<string, Form>();
  readonly #fonts: FontsInUse;

  constructor(fonts: FontsInUse) {
    this.#fonts = fonts;
  }

  get exist(): boolean {
    return this.#forms.size > 0;
  }

  /** The operators that show one, turned around its middle. */
  show({ line, x, y, degrees }: Watermark, height: number): string {
    const size = line.glyphs[0]?.size ?? 0;
    // Letters stand about a third of their size around their middle.
    const place = { x: -line.width / 2, y: -size / 3, ink: 'ink' } as const;
    const box = decimals(-line.width, -2 * size, line.width, 2 * size);
    const name = this.#nameOf(lineOperators(line, place, this.#fonts), box);
    return `q\n/${seeThrough} gs\n${turn(degrees)} ${decimals(x, height - y)} cm\n/${name} Do\nQ`;
  }

  /** A group each: letters that touch would be darker where they do, were each see-through by itself. */
  add(fonts: Readonly<Record<string, Ref>>, objects: Objects): Record<string, Ref> {
    const named = Object.entries(fonts).map(([name, ref]) => `/${name} ${ref}`);
    const entries = {
      Type: '/XObject',
      Subtype: '/Form',
      Group: '<</S/Transparency>>',
      Resources: `<</Font<<${named.join('')}>>>>`,
    };
    return Object.fromEntries(
      [...this.#forms.values()].map(({ name, box, operators }) => [
        name,
        objects.addStream(operators, { ...entries, BBox: `[${box}]` }),
      ]),
    );
  }

  #nameOf(operators: string, box: string): string {
    const name = this.#forms.get(operators)?.name ?? `W${this.#forms.size + 1}`;
    this.#forms.set(operators, { name, box, operators });
    return name;
  }
}

function turn(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return [cosine, sine, -sine, cosine]
    .map((share) => String(Math.round(share * 1e5) / 1e5))
    .join(' ');
}

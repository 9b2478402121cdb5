import type { Paint } from '../document';

type Colour = readonly [red: number, green: number, blue: number];

/** The light colours of `ui/styles/tokens.css`; the paper of a printer is white. */
const palette: Readonly<Record<Paint, Colour>> = {
  ink: [0x21, 0x1c, 0x16],
  soft: [0x4d, 0x44, 0x37],
  accent: [0x0b, 0x4b, 0x47],
  alert: [0x8a, 0x29, 0x13],
  white: [0xff, 0xff, 0xff],
  sand: [0xf1, 0xea, 0xdc],
  line: [0xd8, 0xcc, 0xb8],
  tint: [0xe0, 0xeb, 0xe4],
  paper: [0xff, 0xff, 0xff],
};

/** The operands of `rg` and `RG`. */
export const rgb = (paint: Paint): string =>
  palette[paint].map((channel) => String(Math.round((channel / 255) * 1000) / 1000)).join(' ');

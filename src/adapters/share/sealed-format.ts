import * as z from 'zod/mini';
import { sealedFormat } from '../zip/manifest';
import { readJson } from '../zip/json';

/** The newest version of a sealed file that this code writes. */
const sealedVersion = 1;

/** How often the passphrase is stirred; OWASP's least for PBKDF2 with SHA-256. @review-yearly */
export const iterations = 600_000;
/** Of what is protected at a time, in bytes. */
export const chunkSize = 262_144;
export const saltLength = 16;
export const prefixLength = 7;

const bytesOf = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${String(length * 2)}}$`)));

/** What a sealed file says openly: how its key comes of the passphrase, and nothing of what is in it. */
const sealedManifest = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.literal(iterations),
  cipher: z.literal('AES-256-GCM-STREAM'),
  chunkSize: z.literal(chunkSize),
  /** random bytes in hexadecimal digits: of the key, and of the beginning of every nonce */
  salt: bytesOf(saltLength),
  prefix: bytesOf(prefixLength),
});
export type SealedManifest = z.infer<typeof sealedManifest>;

export function writeSealedManifest(salt: string, prefix: string): string {
  const whole = {
    format: sealedFormat,
    version: sealedVersion,
    kdf: 'PBKDF2-SHA-256',
    iterations,
    cipher: 'AES-256-GCM-STREAM',
    chunkSize,
    salt,
    prefix,
  } satisfies SealedManifest;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Reads how a file is sealed; `newer` when a newer version has sealed it. */
export function readSealedManifest(source: string): SealedManifest | 'newer' | 'changed' {
  const raw = readJson(source);
  const { version } = (raw ?? {}) as { version?: unknown };
  if (Number.isInteger(version) && Number(version) > sealedVersion) return 'newer';
  const read = sealedManifest.safeParse(raw);
  return read.success ? read.data : 'changed';
}

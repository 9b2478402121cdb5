import { afterAll, beforeAll } from 'vitest';
import type { Faces } from '../../../../src/adapters/pdf/text/faces';
import { testFaces } from '../faces';
import { openReference, type Reference } from './reference';

/** The engine's typefaces and a Chromium that has them too, open while the tests of a file run. */
export function besideChromium(): { readonly faces: Faces; readonly reference: Reference } {
  const opened = {} as { faces: Faces; reference: Reference };
  beforeAll(async () => {
    opened.faces = await testFaces();
    opened.reference = await openReference(opened.faces);
  }, 60_000);
  afterAll(() => opened.reference.close());
  return opened;
}

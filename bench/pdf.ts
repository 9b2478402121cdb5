// `npm run bench:pdf`: what is on paper, and what comes back from it, beside its targets. Of the built
// application: run `npm run build` first.
import 'temporal-polyfill/global';
import { testFaces, testFontFiles } from '../tests/adapters/pdf/faces';
import { openReference } from '../tests/adapters/pdf/quality/reference';
import { openApplication } from './application';
import { table } from './figure';
import { copies } from './pdf/copies';
import { measureLines } from './pdf/lines';
import { printAll } from './pdf/printed';
import { measureSize } from './pdf/size';
import { measureTime } from './pdf/time';
import { measureWords } from './pdf/words';

const faces = await testFaces();
const { address, browser, close } = await openApplication();
const reference = await openReference(faces);
try {
  const time = await measureTime(browser, address);
  const printed = await printAll(await testFontFiles());
  const figures = [
    ...time,
    ...measureSize(printed),
    ...(await measureWords(printed)),
    ...(await measureLines(reference, faces)),
  ];
  console.log(table(figures));
  console.log(`\n${await copies(faces)}`);
} finally {
  await reference.close();
  await close();
}

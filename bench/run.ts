// `npm run bench`: one table of figures beside their targets, for the built application.
import { openApplication } from './application';
import { measureArchive } from './archive';
import { measureAssessment } from './assessment';
import { measureAttachments } from './attachments';
import { table } from './figure';
import { measureExports } from './exports';
import { measureFirstVisit } from './first-visit';
import { measureLargeDossier } from './large-dossier';
import { measureLetters } from './letters';
import { measureManyDossiers } from './many-dossiers';
import { measureOfflineRestart } from './offline-restart';
import { measureSearch } from './search';
import { measureStartPage } from './start-page';

const { address, browser, close } = await openApplication();
try {
  const figures = [
    ...(await measureStartPage(browser, address)),
    ...(await measureFirstVisit(browser, address)),
    ...(await measureAssessment()),
    ...measureSearch(),
    ...(await measureOfflineRestart(browser, address)),
    ...(await measureLargeDossier(browser, address)),
    ...(await measureManyDossiers(browser, address)),
    ...(await measureAttachments(browser, address)),
    ...(await measureArchive(browser, address)),
    ...(await measureLetters(browser, address)),
    ...(await measureExports(browser, address)),
  ];
  console.log(table(figures));
} finally {
  await close();
}

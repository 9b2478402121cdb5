import type { PackPage, PackSection } from './pack';
import { decidePages } from './stages/decide';
import { eligibilityPage } from './stages/eligibility';
import { followPages } from './stages/follow';
import { meansPages } from './stages/means';
import { mobilisePages } from './stages/mobilise';
import { opennessPages } from './stages/openness';
import { orientPages } from './stages/orient';
import { preparePages } from './stages/prepare';
import { submitPages } from './stages/submit';
import { workPages } from './stages/work';

/** What each section holds, page after page of the application. */
export const pagesOf: Readonly<Record<PackSection, readonly PackPage[]>> = {
  assess: [eligibilityPage, ...opennessPages, ...meansPages],
  decide: decidePages,
  mobilise: mobilisePages,
  orient: orientPages,
  prepare: preparePages,
  submit: submitPages,
  follow: followPages,
  work: workPages,
};

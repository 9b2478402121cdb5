import type { WizardPage } from '../../../machine/places';

/** The address of a “Change” link; undefined where nothing can be changed. */
export type ChangeLink = (page: WizardPage, item?: string) => string | undefined;

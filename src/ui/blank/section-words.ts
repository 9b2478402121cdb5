import type { Translate } from '../../adapters/i18n';
import { stages } from '../../domain/course/stages';
import type { PackSection } from './pack';

/** In the order of the guide; what belongs to all stages is last. */
export const packSections: readonly PackSection[] = [...stages, 'work'];

/** « Étape 2 sur 7 : Décider » */
export const sectionTitle = (t: Translate, section: PackSection): string =>
  section === 'work'
    ? t('blank.work')
    : t('stages.stage', {
        number: stages.indexOf(section) + 1,
        name: t(`stages.names.${section}`),
      });

/** What it is for. */
export const sectionPurpose = (t: Translate, section: PackSection): string =>
  t(`blank.purpose.${section}`);

import type { FieldGroup } from '../field-group';
import { courseFields } from './course';
import { decideFields } from './decide';
import { diagnosisFields } from './diagnosis';
import { meansFields } from './means';
import { mobiliseFields } from './mobilise';
import { orientFields } from './orient';
import { formFields } from './form';
import { fileFields } from './files';
import { letterFields } from './letters';
import { evidenceFields } from './evidence';
import { planningFields } from './planning';

/** The parts of a dossier beyond eligibility, in the order of the stages. */
export const fieldGroups: readonly FieldGroup[] = [
  diagnosisFields,
  meansFields,
  decideFields,
  mobiliseFields,
  orientFields,
  formFields,
  letterFields,
  evidenceFields,
  fileFields,
  planningFields,
  courseFields,
];

import type { Block } from '../../adapters/pdf/document';
import { criteriaPart } from './criteria-part';
import { monthsPart } from './months-part';
import { neededPart } from './needed-part';
import { remarksPart } from './remarks-part';
import type { Report } from './report';
import { stepsPart } from './steps-part';
import { thenPart } from './then-part';

/** What stands behind a verdict: its arithmetic, what to do, then every minimum criterion with its reason. */
export const reasonsPart = (report: Report): Block[] => [
  ...remarksPart(report),
  ...monthsPart(report),
  ...neededPart(report),
  ...stepsPart(report),
  ...thenPart(report),
  ...criteriaPart(report),
];

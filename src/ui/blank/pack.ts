import type { Block } from '../../adapters/pdf/document';
import type { Stage } from '../../domain/course/stages';
import type { Edition } from '../../domain/edition/edition';
import type { ReportWords } from '../report/report-words';

/** What the parts of a blank pack are written with: no answer of any dossier is among it. */
export interface Pack {
  words: ReportWords;
  edition: Edition;
  /** how many apply: tables have a row for each */
  collectivities: number;
}

/** Something that a page asks or says, on paper. */
export interface Part {
  /** the facts of a dossier that are written in it, `*` for an item or a name */
  facts: readonly string[];
  blocks: (pack: Pack) => Block[];
}

/** What one page of the application asks, under its own title. */
export interface PackPage {
  title: (pack: Pack) => string;
  /** on a sheet of its own */
  beginsPage?: true;
  parts: readonly Part[];
}

/** The stages, then the plan and the schedule, which belong to all of them. */
export type PackSection = Stage | 'work';

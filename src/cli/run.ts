import { editions, isEditionId } from '../content';
import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assessment';
import { contradictions, oddities } from '../domain/dossier/checks';
import type { Dossier } from '../domain/dossier/dossier';
import { readDossierFile } from '../domain/dossier/file';
import { readArguments } from './arguments';
import { say } from './say';

/** What the command needs of the machine it runs on. */
export interface World {
  /** @throws when there is no such file, or it is no text in UTF-8 */
  readFile: (path: string) => string;
  today: () => Temporal.PlainDate;
}

export interface Outcome {
  output: string;
  errors: string[];
  exitCode: 0 | 2;
}

const refused = (errors: string[]): Outcome => ({ output: '', errors, exitCode: 2 });

/** `assess FILE [--as-of DAY] [--edition ID]`: the assessment of a dossier file as JSON. */
export function run(args: readonly string[], world: World): Outcome {
  const asked = readArguments(args);
  if ('errors' in asked) return refused(asked.errors);
  const opened = openDossier(asked.file, world);
  if ('errors' in opened) return refused(opened.errors);
  const { dossier } = opened;
  const faults = contradictions(dossier).map(
    ({ code, path }) => `${path}: ${say(`remark.${code}`)}`,
  );
  const id = asked.edition ?? dossier.edition;
  if (!isEditionId(id)) faults.push(`$.edition: ${say('fault.edition-unknown', { value: id })}`);
  if (!isEditionId(id) || faults.length > 0) return refused(faults);
  const assessment = assess(dossier, editions[id], asked.asOf ?? world.today());
  const warnings = oddities(dossier).map(({ code, path }) => `${path}: ${say(`remark.${code}`)}`);
  return {
    output: `${JSON.stringify(published(assessment), null, 2)}\n`,
    errors: warnings,
    exitCode: 0,
  };
}

function openDossier(path: string, world: World): { dossier: Dossier } | { errors: string[] } {
  let source: string;
  try {
    source = world.readFile(path);
  } catch {
    return { errors: [`$: ${say('fault.unreadable', { value: path })}`] };
  }
  const read = readDossierFile(source);
  if ('file' in read) return { dossier: read.file.dossier };
  return { errors: read.faults.map((fault) => `${fault.path}: ${say(`fault.${fault.code}`)}`) };
}

/** The shape others may build on; what the pages need besides stays inside. */
function published(assessment: Assessment) {
  const { edition, asOf, referenceDay, verdict, lastEligibleDay, criteria } = assessment;
  return {
    edition,
    asOf,
    referenceDay,
    verdict,
    lastEligibleDay,
    criteria: criteria.map(({ id, kind, status, blockedBy, facts, cite, changes }) => ({
      id,
      kind,
      status,
      ...(blockedBy === undefined ? {} : { blockedBy }),
      facts,
      cite,
      changes,
    })),
  };
}

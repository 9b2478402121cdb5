import { describe, expect, it } from 'vitest';
import released from '../../fixtures/released/dossier-v5.json' with { type: 'json' };
import { factKinds } from '../../../src/ui/blank/fact-kinds';
import { pagesOf } from '../../../src/ui/blank/sections';
import { packSections } from '../../../src/ui/blank/section-words';

/** Facts that are not written on paper, each with the reason why. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'comes with the dossier, or with its page': ['edition', 'language', 'title'],
  'chosen from the list of collectivities with its name': ['jurisdictions/*/code'],
  'which of two tables it stands in says it': ['capacities/*/side'],
  'the questions of the form are printed as the call has them': [
    'questions/*/label',
    'questions/*/limit/max',
    'questions/*/limit/unit',
    'questions/*/asked',
    'questions/*/required',
  ],
  'asked once a decision is recorded, which is done in the application': ['decision/correction'],
  'written by the application when a button is pressed': [
    'decisions/*/record',
    'decisions/*/sha256',
    'decisions/*/recordedAt',
    'submissions/*/copy',
    'submissions/*/sha256',
    'submissions/*/recordedAt',
    'invitations/*/letter',
    'invitations/*/madeOn',
    'invitations/*/replyBy',
    'invitations/*/language',
    'invitations/*/message',
    'endorsedTexts/*/letter',
    'endorsedTexts/*/language',
    'endorsedTexts/*/sha256',
    'endorsedTexts/*/name',
    'endorsedTexts/*/role',
    'endorsedTexts/*/on',
    'pasted/*/on',
    'pasted/*/language',
    'pasted/*/sha256',
    'tasks',
    'unfinished/*',
  ],
  'a file, which is attached in the application and of which paper says so': [
    'attachments/*/name',
    'attachments/*/size',
    'attachments/*/type',
    'attachments/*/addedOn',
    'jurisdictions/*/letterhead/logo',
    'jurisdictions/*/supportLetter/file',
    'jurisdictions/*/supportLetter/delegationFile',
    'endorsements/*/letterhead/logo',
    'endorsements/*/letterFile',
    'submission/receiptFile',
  ],
  'a day of a calendar that the application counts first': [
    'schedule/sittings/*',
    'schedule/feasts/*',
  ],
};

const inPack = new Set(
  packSections.flatMap((section) =>
    pagesOf[section].flatMap(({ parts }) => parts.flatMap(({ facts }) => facts)),
  ),
);

/** What the file holds beside the dossier. */
const envelope = ['$schema', 'format', 'version', 'id', 'example', 'savedAt', 'revisions'];
const content = Object.fromEntries(
  Object.entries(released).filter(([key]) => !envelope.includes(key)),
);

describe('the blank pack', () => {
  it('asks every fact a dossier can hold, but for those that are declared here', () => {
    expect([...inPack, ...Object.values(elsewhere).flat()].sort()).toEqual(
      [...factKinds.keys()].sort(),
    );
  });

  it('knows from the schema every fact that a released dossier holds', () => {
    const unknown = leavesIn(content, []).filter(
      (path) => ![...factKinds.keys()].some((fact) => isOf(path, fact)),
    );
    expect(unknown).toEqual([]);
  });

  it('finds choices, days and numbers in the schema', () => {
    expect(factKinds.get('decision/kind')).toEqual({
      is: 'choice',
      values: ['apply', 'next-council', 'not-now'],
    });
    expect(factKinds.get('decision/on')).toEqual({ is: 'date' });
    expect(factKinds.get('decision/votes/for')).toEqual({ is: 'number' });
    expect(factKinds.get('goals/*/values')).toEqual({ is: 'set' });
    expect(factKinds.get('goals/*/what')).toEqual({ is: 'text' });
  });
});

function leavesIn(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('/')];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'id' ? [] : leavesIn(part, [...path, key]),
  );
}

/** `*` stands for one key; a text goes on with its language, a set with its members. */
function isOf(path: string, fact: string): boolean {
  const keys = path.split('/');
  return fact.split('/').every((step, at) => step === '*' || step === keys[at]);
}

import { describe, expect, it } from 'vitest';
import { taskIds } from '../../../src/domain/course/task-ids';
import { leftOf, whyLeft } from '../../../src/domain/moving/left-behind';

describe('what a dossier for another call takes over', () => {
  it.each([
    'answers/why/fr',
    'questions/own/label/ar',
    'jurisdictions/07/mandate/endsOn',
    'jurisdictions/07/name/ar',
    'endorsements/a/letter',
    'endorsements/a/letterFile',
    'partnerFocalPoint',
    'officialFocalPoint/contact',
    'evidence/e/title/fr',
    'trackRecord/t/on',
    'goals/g/what/ar',
    'consultations/c/on',
    'diagnosis/petitions/state',
    'plannedMandate/startedOn',
    'official',
    'tasks/goals',
    'unfinished/trackRecord|t|on',
  ])('%s goes along', (field) => {
    expect(whyLeft(field)).toBeUndefined();
  });

  it.each([
    ['jurisdictions/07/supportLetter/status', 'support-letter'],
    ['jurisdictions/07/supportLetter/signatory/name/ar', 'support-letter'],
    ['jurisdictions/07/supportLetter/file', 'support-letter'],
    ['decision/on', 'decision'],
    ['decisions/d/record', 'decision'],
    ['call/closesOn', 'call'],
    ['onlyFile', 'one-file'],
    ['submission/receipt', 'submission'],
    ['submissions/s/copy', 'submission'],
    ['exchanges/x/request/fr', 'exchanges'],
    ['outcome/result', 'outcome'],
    ['debrief/said/ar', 'debrief'],
    ['obligations/report/doneOn', 'obligations'],
    ['unfinished/call|closesOn', 'call'],
    ['unfinished/jurisdictions|07|supportLetter|signedOn', 'support-letter'],
  ])('%s stays behind: %s', (field, why) => {
    expect(whyLeft(field)).toBe(why);
  });

  it('takes over the marks of the tasks before the file, but for the consultation', () => {
    expect(taskIds.filter((id) => whyLeft(`tasks/${id}`) === undefined)).toEqual([
      'eligibility',
      'diagnosis',
      'judgement',
      'capacity',
      'network',
      'programme',
      'decision',
      'partners',
      'meetings',
      'roadmap',
      'cooperation',
      'internal-group',
      'external-group',
      'goals',
    ]);
  });
});

it('tells what a dossier holds of it from what it does not', () => {
  const { held, others } = leftOf({
    edition: 'ogp-local-2023',
    jurisdictions: [{ id: '07', type: 'commune', name: {}, supportLetter: { status: 'missing' } }],
    onlyFile: 'yes',
    tasks: { diagnosis: 'done' },
  });
  expect(held).toEqual(['support-letter', 'one-file']);
  expect(others).toEqual(
    expect.arrayContaining(['marks', 'invitations', 'declarations', 'pasted']),
  );
  expect(others).toHaveLength(11);
});

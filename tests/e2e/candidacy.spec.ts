import benguerir from '../../src/content/examples/benguerir.json' with { type: 'json' };
import commitments from '../../src/content/commitments.json' with { type: 'json' };
import tetouan from '../../src/content/examples/tetouan-2022.json' with { type: 'json' };
import benguerirFile from '../fixtures/material/benguerir-file.json' with { type: 'json' };
import benguerirStages from '../fixtures/material/benguerir.json' with { type: 'json' };
import tetouanFile from '../fixtures/material/tetouan-2022-file.json' with { type: 'json' };
import tetouanStages from '../fixtures/material/tetouan-2022.json' with { type: 'json' };
import { choose, list, newDevice } from './dossier-steps';
import {
  attach,
  dossierIn,
  dossierOf,
  enterAnswers,
  enterEvidence,
  openDesk,
  pdf,
  saveToFile,
  type FileMaterial,
} from './file-steps';
import { expect, test } from './harness';
import { taskStates } from './stage-steps';
import { isOn } from './wizard-steps';

test.use({ locale: 'fr-FR' });

for (const language of ['ar', 'fr']) {
  test(`Ben Guerir’s file is complete for the next council but for the president’s letter, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const material = benguerirFile as unknown as FileMaterial & typeof benguerirFile;
    const steps = [...benguerirStages.trackRecord, benguerirFile.step];
    const stages = { ...benguerirStages, trackRecord: steps };
    const desk = await openDesk(page, dossierOf(benguerir, stages, { onlyFile: 'yes' }), language);

    await enterAnswers(desk, material);
    await desk.visit('organisations');
    await desk.giveAll('endorsements/association', material.endorsement);
    await desk.visit('letters/association');
    await desk.giveAll('endorsements/association/signatory', material.signatory);
    await attach(page, 'endorsements/association/letterFile', 'رسالة تزكية.pdf', pdf('letter'));
    await desk.visit('focal-points');
    await desk.giveAll('officialFocalPoint', material.officialFocalPoint);
    await enterEvidence(desk, material);

    await desk.visit('complete');
    const state = page.locator('[data-file-is]');
    await expect(state).toHaveAttribute('data-file-is', 'ready-but-letter');
    await desk.sayDone();

    await desk.visit('tasks');
    expect(await taskStates(page)).toMatchObject({
      answers: 'completed',
      'support-letter': 'in-progress',
      'endorsement-letters': 'completed',
      filer: 'completed',
      'focal-points': 'completed',
      evidence: 'completed',
      'one-file': 'completed',
      submission: 'locked',
    });
    const written = JSON.parse(await dossierIn(await saveToFile(page))) as typeof benguerirFile;
    for (const [question, words] of Object.entries(written.answers))
      expect(words).toEqual(material.answers[question]);
    expect(Object.keys(written.answers)).toHaveLength(15);
  });

  test(`Tétouan’s candidacy is submitted and admitted, in ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const material = tetouanFile as unknown as FileMaterial & typeof tetouanFile;
    // what nobody knows of the checklist is said to be not known
    const unknown = commitments.map(({ id }) => [id, { state: 'unknown' }] as const);
    const diagnosis: Readonly<Record<string, unknown>> = {
      ...Object.fromEntries(unknown),
      ...tetouanStages.diagnosis,
    };
    const more = { onlyFile: 'yes', diagnosis };
    const desk = await openDesk(page, dossierOf(tetouan, tetouanStages, more), language);
    await desk.visit('decision');
    await page.locator('[aria-describedby="record-why"]').click();
    await isOn(page, 'recorded');

    await enterAnswers(desk, material);
    const commune = tetouan.jurisdictions[0]?.code ?? '';
    await desk.visit(`letters/${commune}`);
    const support = `jurisdictions/${commune}/supportLetter`;
    await desk.giveAll(`${support}/signatory`, material.presidentSignatory);
    await attach(page, `${support}/file`, 'رسالة الدعم.pdf', pdf('support'));
    await desk.visit('letters/association');
    await desk.giveAll('endorsements/association/signatory', material.signatory);
    await attach(page, 'endorsements/association/letterFile', 'تزكية.pdf', pdf('endorsement'));
    await desk.visit('focal-points');
    await desk.giveAll('officialFocalPoint', material.officialFocalPoint);
    await enterEvidence(desk, material);

    await desk.visit('submission');
    await desk.giveAll('submission', material.submission);
    await attach(page, 'submission/receiptFile', 'وصل.pdf', pdf('receipt'));
    await page.locator('#record-submission').click();
    await page.locator('#confirm-submission').click();
    await isOn(page, 'sent');
    await expect(page.locator('[data-seal]').first()).toHaveAttribute('data-seal', 'intact');

    await desk.visit('exchanges');
    const exchange = await desk.add('exchanges');
    await desk.giveAll(exchange, material.exchanges[0] ?? {});
    await desk.visit('exchanges');
    await desk.sayDone();
    await desk.visit('outcome');
    await desk.giveAll('outcome', material.outcome);
    await desk.visit('debrief');
    await desk.giveAll('debrief', material.debrief);

    await desk.visit('tasks');
    expect(await taskStates(page)).toMatchObject({
      answers: 'completed',
      'support-letter': 'completed',
      'endorsement-letters': 'completed',
      'focal-points': 'completed',
      evidence: 'completed',
      submission: 'completed',
      exchanges: 'completed',
      outcome: 'completed',
      debrief: 'completed',
    });

    const text = await dossierIn(await saveToFile(page));
    // one letter of what was sent, as somebody might change it in the file
    const changed = text.replaceAll(
      '\\"submittedAt\\":\\"16:40\\"',
      '\\"submittedAt\\":\\"16:41\\"',
    );
    expect(changed).not.toBe(text);
    const other = await newDevice(browser, baseURL ?? '');
    await list(other.page);
    await choose(other.page, changed);
    await isOn(other.page, 'tasks');
    const [, copy = ''] = /"submissions": \[\s*\{\s*"id": "([^"]+)"/.exec(text) ?? [];
    await other.page.goto(other.page.url().replace('/tasks', `/sent/${copy}`));
    await expect(other.page.locator('[data-seal]').first()).toHaveAttribute('data-seal', 'changed');
    other.faults.expectNone();
    await other.close();
  });
}

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { textsOf } from '../../report/report-of';
import { plain } from '../../result/words-of';
import { bookOf, fullDossier } from '../book-of';
import { under } from './chapter-of';

const full = fullDossier('tetouan-2022');
const textsUnder = async (dossier: Dossier, title: string, level: 1 | 2) =>
  textsOf(under(await bookOf(dossier, 'fr'), title, level))
    .map(plain)
    .join('\n')
    .replaceAll(/[   ]/g, ' ');
const decisions = (dossier: Dossier) => textsUnder(dossier, 'Décisions consignées', 2);
const copies = (dossier: Dossier) => textsUnder(dossier, 'Copies consignées', 2);

/** The text of a record with one letter of it changed, beside the digest of the one that was written. */
const forged = (text = '') => text.replace('"version":1', '"version":2');

describe('a recorded decision in the book', () => {
  it('stands with its day, its digest, and that it is as it was recorded', async () => {
    const texts = await decisions(full);
    expect(texts).toContain('Version 1 :');
    expect(texts).toContain('Consignée le 20 janvier 2022 à 11 h 30');
    expect(texts).toContain('Ce relevé est tel qu’il a été consigné.');
    expect(texts).toContain(full.decisions?.[0]?.sha256);
    expect(texts).toContain('Ce que l’on savait le');
    expect(texts).not.toContain('Ce relevé a été modifié');
  });

  it('says who had been consulted, where the dossier says otherwise since', async () => {
    expect(await decisions(full)).not.toContain('Avis recueillis avant la décision');
    const texts = await decisions({ ...full, consultations: [] });
    expect(texts).toContain('Avis recueillis avant la décision');
    expect(texts).toContain('Direction des services');
  });

  it('is said to be changed where its text has another digest', async () => {
    const [one] = full.decisions ?? [];
    const record = forged(one?.record);
    expect(record).not.toBe(one?.record);
    const texts = await decisions({ ...full, decisions: [{ ...one!, record }] });
    expect(texts).toContain('Ce relevé a été modifié.');
    expect(texts).not.toContain('tel qu’il a été consigné');
  });

  it('is said to be unreadable where it is no record, with its digest', async () => {
    const [one] = full.decisions ?? [];
    const texts = await decisions({ ...full, decisions: [{ ...one!, record: '{}' }] });
    expect(texts).toContain('Relevé qui ne peut pas être lu');
    expect(texts).toContain(one?.sha256);
  });

  it('is followed by what is written since and not recorded, and by nothing where it is the same', async () => {
    const title = 'La décision en cours de rédaction';
    await expect(textsUnder(full, title, 2)).rejects.toThrow('no heading');
    const written = { ...full, decision: { ...full.decision, reasons: { fr: 'Motif nouveau' } } };
    const texts = await textsUnder(written, title, 2);
    expect(texts).toContain('Motif nouveau');
    expect(texts).toContain('La version 1 consignée reste telle quelle');
    const never = await textsUnder({ ...written, decisions: [] }, title, 2);
    expect(never).toContain('pas encore consigné');
  });
});

describe('a frozen copy in the book', () => {
  it('stands with its instant and digest, and with how much has changed since', async () => {
    const texts = await copies(full);
    expect(texts).toContain('Copie 1, consignée le 28 février 2022 à 17 h 40');
    expect(texts).toContain('Cette copie est telle qu’elle a été consignée.');
    expect(texts).toContain(full.submissions?.[0]?.sha256);
    expect(texts).toContain('Rien de ce qui a été déposé n’a changé dans le dossier.');
    const changed = await copies({
      ...full,
      answers: { ...full.answers, motivation: { fr: 'Neuf' } },
    });
    expect(changed).toMatch(/1 changement\. La copie, elle, reste telle quelle\./);
  });

  it('is said to be changed where its text has another digest', async () => {
    const [one] = full.submissions ?? [];
    const copy = forged(one?.copy);
    expect(copy).not.toBe(one?.copy);
    const texts = await copies({ ...full, submissions: [{ ...one!, copy }] });
    expect(texts).toContain('Cette copie a été modifiée.');
    expect(texts).not.toContain('telle qu’elle a été consignée');
  });
});

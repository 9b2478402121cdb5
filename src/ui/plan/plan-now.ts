import type { Edition } from '../../domain/edition/edition';
import { gapsOf } from '../../domain/gaps/gaps-of';
import { planOf, type Plan } from '../../domain/plan/plan';
import { viewOf } from '../gaps/in-view';
import { asOfFor } from '../result/as-of';
import type { Session } from '../session.svelte';

/** The plan as it stands today, or for an example on the day it is made for. */
export function planNow(session: Session, edition: Edition, today: Temporal.PlainDate): Plan {
  const day = asOfFor(session, new URLSearchParams(), today).usual;
  const gaps = gapsOf(viewOf(session, edition, day), session.letterTexts);
  return planOf(session.dossier, gaps, day);
}

import { cooperationModes } from '../../../content/cooperation';
import type { Dossier } from '../../../domain/dossier/dossier';
import type { Leaf } from '../../../domain/dossier/revision';
import type { FieldGroup, Words } from '../field-group';
import { partnerName } from '../partner-name';

const ofPartner = { page: 'partners', ofItem: true } as const;

export const mobiliseFields: FieldGroup = {
  names: {
    'endorsements/contactedOn': 'mobilise.partner.contacted-on',
    'endorsements/answeredOn': 'mobilise.partner.answered-on',
    'endorsements/reply': 'mobilise.partner.reply',
    'endorsements/endorses': 'mobilise.fields.endorses',
    'endorsements/focalPoint/name': 'mobilise.fields.focal-name',
    'endorsements/focalPoint/function': 'mobilise.fields.focal-function',
    'endorsements/focalPoint/contact': 'mobilise.fields.focal-contact',
    meetings: 'mobilise.fields.meetings',
    'meetings/kind': 'mobilise.fields.meeting-kind',
    'meetings/subject': 'mobilise.meeting.subject',
    'meetings/on': 'mobilise.meeting.on',
    'meetings/with': 'mobilise.meeting.with',
    'meetings/attendance/commune': 'mobilise.attendance.commune',
    'meetings/attendance/organisations': 'mobilise.attendance.organisations',
    'meetings/attendance/others': 'mobilise.attendance.others',
    'meetings/attendance/women': 'mobilise.attendance.women',
    'meetings/outcomes': 'mobilise.meeting.outcomes',
    roadmap: 'mobilise.fields.roadmap',
    'roadmap/what': 'mobilise.roadmap.what',
    'roadmap/who': 'mobilise.roadmap.who',
    'roadmap/dueOn': 'mobilise.roadmap.due-on',
    roadmapProposedOn: 'mobilise.roadmap.proposed-on',
    cooperation: 'mobilise.fields.cooperation',
    'cooperation/state': 'mobilise.cooperation.state',
    'cooperation/with': 'mobilise.cooperation.with',
    'cooperation/dueOn': 'mobilise.cooperation.due-on',
    'cooperation/note': 'mobilise.cooperation.note',
  },
  codes: {
    'meetings kind': 'mobilise.meeting-kinds',
    'cooperation state': 'mobilise.cooperation.states',
  },
  items: {
    meetings: { text: 'subject', numbered: 'mobilise.meeting.numbered' },
    roadmap: { text: 'what', numbered: 'mobilise.roadmap.numbered' },
  },
  pages: {
    // every partner has these on its own page; the page of organisations shows those that support
    'endorsements/organisation': ofPartner,
    'endorsements/kind': ofPartner,
    'endorsements/contactedOn': ofPartner,
    'endorsements/answeredOn': ofPartner,
    'endorsements/reply': ofPartner,
    'endorsements/endorses': ofPartner,
    'endorsements/focalPoint': ofPartner,
    meetings: { page: 'meetings', ofItem: true },
    roadmap: 'roadmap',
    roadmapProposedOn: 'roadmap',
    cooperation: { page: 'cooperation', ofItem: true },
  },
  subject,
  value: endorsesWords,
};

/** The partner of the register that was at a meeting; the mode of cooperation, and the partner it is planned with. */
function subject({ t, language }: Words, dossier: Dossier, keys: readonly string[]) {
  const [list, id, part, member] = keys;
  const partner = part === 'with' ? partnerName(t, language, dossier, member) : undefined;
  if (list === 'meetings') return partner;
  const mode = cooperationModes.find((one) => one.id === id);
  if (list !== 'cooperation' || mode === undefined) return undefined;
  const name = t(`mobilise.modes.${mode.id}.name`);
  return partner === undefined ? name : t('ask.fields.of', { item: name, name: partner });
}

function endorsesWords({ t }: Words, keys: readonly string[], value: Leaf): string | undefined {
  if (keys[0] !== 'endorsements' || keys[2] !== 'endorses') return undefined;
  if (value === 'unknown') return t('parts.unknown.label');
  return value === 'yes' || value === 'no' ? t(`ask.answer.${value}`) : undefined;
}

import { loadExample } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';

type Project = NonNullable<Dossier['projects']>[number];

const project = (
  id: string,
  axis: Project['axis'],
  title: string,
  budget: number,
  startsOn = '2024-01-01',
): Project => ({ id, axis, title: { ar: title }, startsOn, endsOn: '2025-12-31', budget });

/**
 * Ben Guerir as its document of 14 September 2023 tells it, beyond the eight steps of the example:
 * six projects of 260,000 dirhams on three axes, the first a year earlier than the others, the whole
 * until 31 December 2025; a focal point; a body for equity that is to be trained and housed.
 */
export async function benguerir(): Promise<Dossier> {
  const { dossier } = await loadExample('benguerir');
  return {
    ...dossier,
    remacto: 'yes',
    networks: [
      {
        id: 'remacto',
        kind: 'membership',
        name: { ar: 'الشبكة المغربية للجماعات الترابية المنفتحة' },
        since: '2022',
      },
    ],
    capacities: [
      {
        id: 'focal-point',
        side: 'staff',
        function: { ar: 'نقطة ارتكاز البرنامج الوطني لدعم الجماعات الترابية المنفتحة' },
      },
    ],
    diagnosis: {
      'advisory-bodies': { state: 'partly' },
      'open-action-plan': { state: 'partly', since: '2023' },
    },
    programme: { startsOn: '2024-01-01', endsOn: '2025-12-31' },
    projects: [
      project('p1', 'participation', 'تعبئة المجتمع المدني', 30_000, '2023-01-01'),
      project('p2', 'participation', 'تقوية قدرات هيئة المساواة', 40_000),
      project('p3', 'participation', 'تشجيع الديمقراطية التشاركية', 50_000),
      project('p4', 'information', 'تجويد حق الحصول على المعلومات', 30_000),
      project('p5', 'digitalisation', 'تشجيع الولوج إلى الفضاء الرقمي', 60_000),
      project('p6', 'digitalisation', 'تفعيل وتجويد الرقمنة داخل الإدارة', 50_000),
    ],
  };
}

/**
 * Tétouan at the time of its candidacy: the two focal points of the sample, and an action programme
 * 2023-2028 that was being prepared. REMACTO was founded in October 2022, later than that.
 */
export async function tetouan(): Promise<Dossier> {
  const { dossier } = await loadExample('tetouan-2022');
  return {
    ...dossier,
    remacto: 'no',
    capacities: [
      { id: 'director', side: 'staff', function: { fr: 'Directeur des services (exemple)' } },
      {
        id: 'coordinator',
        side: 'partner',
        organisation: 'association',
        function: { fr: 'Coordinateur associatif (exemple)' },
      },
    ],
    programmeLines: [{ id: 'pac', title: { fr: 'Programme d’action communal 2023-2028' } }],
  };
}

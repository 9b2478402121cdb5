import type { LetterLanguage } from '../../../src/domain/dossier/letters';

interface Prose {
  greeting: string;
  closing: string;
  opening: string;
  strong: string;
  slanted: string;
  heading: string;
  items: readonly string[];
  steps: readonly string[];
  /** a paragraph of the other direction */
  other: string;
}

/** Sentences of a letter that nobody has sent. */
export const prose: Readonly<Record<LetterLanguage, Prose>> = {
  ar: {
    greeting: 'تحية طيبة، وبعد،',
    closing: 'وتفضلوا بقبول فائق عبارات التقدير والاحترام.',
    opening:
      'يشرفني أن أعبر لكم عن دعم المجلس لهذا الترشيح. أعدت الجماعة سنة 2028، إعدادا مشتركا مع هيئات المجتمع المدني (خمس جمعيات)، برنامج انفتاح يضم ستة مشاريع في محاور المشاركة المواطنة وحق الحصول على المعلومة والرقمنة. ',
    strong: 'وسنخصص لخطة العمل موظفين اثنين',
    slanted: 'طيلة مدة الانتداب، منصة OpenData نموذجا، ابتداء من 2029.',
    heading: 'ما أنجزناه مع الساكنة',
    items: [
      'نشرنا 12 وثيقة من وثائق الميزانية على الموقع www.ain-nour.example بصيغة مفتوحة (CSV)، ونحينها كل ثلاثة أشهر مع شرح موجز لكل وثيقة.',
      'وضعنا مع خمس جمعيات جدول توزيع الماء.',
      'أجبنا عن كل مقترح داخل أجل ثلاثين يوما.',
    ],
    steps: ['إحداث منتدى متعدد الأطراف.', 'نشر محاضر اجتماعاته.', 'تقييم مستقل كل سنة.'],
    other:
      'The open data portal is described in English for our partners: “Aïn Nour Open Data” (version 2.1), published in 2028.',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma haute considération.',
    opening:
      'J’ai l’honneur de vous faire part du soutien du conseil à cette candidature. En 2028, la commune a préparé avec les organisations de la société civile (cinq associations) un programme d’ouverture de six projets : participation citoyenne, droit d’accès à l’information et numérisation. ',
    strong: 'Deux agents seront affectés au plan d’action',
    slanted: 'pendant toute la durée du mandat, à « 75 % » de leur temps, dès 2029.',
    heading: 'Ce que nous avons fait avec les habitants',
    items: [
      'Publication de 12 documents budgétaires sur www.ain-nour.example dans un format ouvert (CSV), mis à jour tous les trois mois et accompagnés d’une brève explication.',
      'Calendrier de distribution de l’eau établi avec cinq associations.',
      'Réponse motivée à chaque proposition sous trente jours.',
    ],
    steps: [
      'Créer un forum à plusieurs parties prenantes.',
      'Publier ses procès-verbaux.',
      'Faire évaluer le tout chaque année.',
    ],
    other: 'شعار البرنامج: «جماعة منفتحة، ساكنة شريكة» (2028)، وقد اختاره التلاميذ.',
  },
  en: {
    greeting: 'Dear Sir or Madam,',
    closing: 'Yours faithfully,',
    opening:
      'I have the honour to convey the support of the council for this application. In 2028 the commune prepared, together with civil society (five associations), an openness programme of six projects: citizen participation, the right of access to information, and digital services. ',
    strong: 'Two officials will be assigned to the action plan',
    slanted: 'for the whole of the term, at 75% of their time, from 2029.',
    heading: 'What we have done with residents',
    items: [
      'Twelve budget documents published at www.ain-nour.example in an open format (CSV), updated every three months with a short explanation of each.',
      'A schedule for distributing water, drawn up with five associations.',
      'A reasoned answer to every proposal within thirty days.',
    ],
    steps: [
      'Set up a multi-stakeholder forum.',
      'Publish its minutes.',
      'Have it assessed yearly.',
    ],
    other: 'شعار البرنامج: «جماعة منفتحة، ساكنة شريكة» (2028)، وقد اختاره التلاميذ.',
  },
};

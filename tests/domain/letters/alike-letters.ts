import type { LetterLanguage } from '../../../src/domain/dossier/letters';

/**
 * Letters that three organisations wrote of one and the same candidacy, each on its own: fictional, and
 * as near to each other as people who read the same guide come. What they share by chance is the floor
 * from which a copy is told.
 */
export const independent: Readonly<Record<LetterLanguage, readonly string[]>> = {
  ar: [
    `تأسست جمعية نور للتنمية سنة 2011، وتشتغل في أحياء المدينة القديمة مع الشباب والنساء. لدينا ثمانية مستخدمين وأربعون متطوعا، وقد نظمنا ورشات حول الميزانية التشاركية وحق الحصول على المعلومات.
نظمنا مع الجماعة سنة 2025 ثلاثة لقاءات مفتوحة حول الإنارة العمومية حضرها 120 شخصا، وصدر عنها تقرير نشرته الجماعة في موقعها.
ندعم ترشيح الجماعة للبرنامج المحلي لشراكة الحكومة المنفتحة، ونلتزم بالمساهمة في إعداد خطة العمل وفي تنفيذها إذا قُبل الترشيح: سننشط ورشتين في كل حي، ونضع رهن إشارة اللجنة منسقة يوما في الأسبوع.`,
    `نحن شبكة جمعيات الأشخاص في وضعية إعاقة بالإقليم، وتضم إحدى عشرة جمعية. خبرتنا هي الولوجيات وتتبع المرافق العمومية، ونصدر كل سنة تقريرا عن ولوج الإدارات.
شاركنا مع مصالح الجماعة في تشخيص ولوجية خمس عشرة بناية سنة 2024، وقد أُصلحت ست منها بعد ذلك.
نعلن دعمنا الصريح لانضمام الجماعة إلى البرنامج المحلي لشراكة الحكومة المنفتحة. سنساهم في إعداد خطة العمل باقتراح التزام حول الولوجيات، وسنتولى تتبع تنفيذه ونشر نتائجه مرتين في السنة.`,
    `يضم نادي الصحافة المحلية صحفيين وطلبة في الإعلام، ويدير منذ 2018 منصة تشرح قرارات المجلس للساكنة. ندرب كل سنة ثلاثين شابا على قراءة الوثائق المالية.
عملنا مع الجماعة على نقل دورات المجلس مباشرة، وتابع ذلك أكثر من ألفي شخص في السنة الماضية.
لذلك نزكي طلب الجماعة الانضمام إلى شراكة الحكومة المنفتحة. نتعهد بالمشاركة في صياغة الالتزامات المتعلقة بالنشر الاستباقي، وبالمواكبة التقنية لتنفيذها طيلة مدة الخطة.`,
  ],
  fr: [
    `L’association Nour pour le développement a été créée en 2011. Elle travaille dans les quartiers de l’ancienne médina avec les jeunes et les femmes ; elle compte huit salariés et quarante bénévoles, et anime des ateliers sur le budget participatif et le droit d’accès à l’information.
En 2025, nous avons tenu avec la commune trois rencontres ouvertes sur l’éclairage public, auxquelles 120 personnes ont participé ; le compte rendu est sur le site de la commune.
Nous soutenons la candidature de la commune au programme local du Partenariat pour un gouvernement ouvert. Nous nous engageons à contribuer à la préparation du plan d’action et à sa mise en œuvre si la candidature est retenue : deux ateliers par quartier et une coordinatrice un jour par semaine.`,
    `Notre réseau réunit onze associations de personnes en situation de handicap de la province. Notre métier est l’accessibilité et le suivi des services publics ; nous publions chaque année un rapport sur l’accès aux administrations.
Avec les services de la commune, nous avons examiné quinze bâtiments en 2024 ; six ont été aménagés depuis.
Nous déclarons notre soutien à l’adhésion de la commune au programme local de l’OGP. Nous participerons à la préparation du plan d’action en proposant un engagement sur l’accessibilité, dont nous suivrons la mise en œuvre et publierons les résultats deux fois par an.`,
    `Le club de la presse locale rassemble des journalistes et des étudiants en communication. Depuis 2018, il tient une plateforme qui explique aux habitants les décisions du conseil et forme chaque année trente jeunes à lire les documents financiers.
La commune et le club ont mis en place la diffusion en direct des sessions, suivie par plus de deux mille personnes l’an dernier.
C’est pourquoi nous recommandons la demande de la commune. Nous nous engageons à participer à la rédaction des engagements sur la publication proactive et à accompagner techniquement leur exécution pendant toute la durée du plan.`,
  ],
  en: [
    `The Nour Development Association was founded in 2011 and works with young people and women in the old town. It has eight staff and forty volunteers, and runs workshops on participatory budgeting and the right of access to information.
In 2025 we held three open meetings on street lighting with the municipality; 120 people came, and the report is published on the municipal website.
We support the application of the municipality to OGP Local. We commit to help prepare the action plan and to help carry it out if the application is accepted: two workshops in each district, and a coordinator for one day a week.`,
    `Our network brings together eleven associations of people with disabilities in the province. We work on accessibility and on monitoring public services, and publish a yearly report on access to public buildings.
Together with the technical service of the municipality we surveyed fifteen buildings in 2024; six of them have been adapted since.
We declare our support for the municipality joining OGP Local. We will take part in preparing the action plan by proposing a commitment on accessibility, and we will follow how it is carried out and publish the results twice a year.`,
    `The local press club gathers journalists and students of communication. Since 2018 it has kept a platform that explains the decisions of the council to residents, and trains thirty young people a year to read financial documents.
With the municipality we set up the live broadcast of council sessions, which more than two thousand people watched last year.
This is why we recommend the request of the municipality. We undertake to help draft the commitments on proactive publication and to give technical support while they are implemented, for the whole length of the plan.`,
  ],
};

/** What people do with a letter that somebody has passed on to them. */
export const copies: Readonly<Record<string, (text: string) => string>> = {
  'the same text': (text) => text,
  'other names and figures': (text) =>
    text.replace(/نور|Nour/gu, 'Amal').replace(/\d+/gu, (digits) => String(Number(digits) + 3)),
  'typed anew, in other letters': (text) =>
    text
      .toUpperCase()
      .replaceAll('إ', 'ا')
      .replaceAll('أ', 'ا')
      .replaceAll('ة', 'ه')
      .replace(/[,.;:،؛]/gu, ''),
  'every tenth word another': (text) =>
    text
      .split(' ')
      .map((word, index) => (index % 10 === 9 ? `x${index}` : word))
      .join(' '),
  'a paragraph of its own before': (text) =>
    `${Array.from({ length: 40 }, (_, index) => `own${index}`).join(' ')}\n${text}`,
  'the last paragraph left out': (text) => text.split('\n').slice(0, -1).join('\n'),
};

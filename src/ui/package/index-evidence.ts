import { criteriaProofs } from '../../domain/evidence/criteria-proofs';
import { safeLink } from '../../domain/evidence/link';
import { proofName } from '../evidence/proof-words';
import { wordsIn } from '../shell/dossier-name';
import { html, type Html } from './html';
import type { IndexSide } from './index-side';
import { registerPath } from './package-matter';
import { criterionName } from './register-csv';

/** The proofs under each criterion that they support, with what stands behind each. */
export function evidencePart(one: IndexSide): Html {
  const { t, matter, link } = one;
  const { dossier, edition } = matter;
  const groups = criteriaProofs(edition, dossier)
    .filter(({ proofs }) => proofs.length > 0)
    .map(({ id, proofs }) => ({ title: criterionName(one, id), proofs }));
  const known = new Set(edition.criteria.map(({ id }): string => id));
  const loose = (dossier.evidence ?? [])
    .filter(({ criteria }) => !Object.keys(criteria ?? {}).some((id) => known.has(id)))
    .map(({ id }) => id);
  const all =
    loose.length === 0
      ? groups
      : [...groups, { title: t('package.index.no-criterion'), proofs: loose }];
  const parts = all.map(
    ({ title, proofs }) =>
      html`<h3>${title}</h3>
        <ul>
          ${proofs.map((id) => proofItem(one, id))}
        </ul>`,
  );
  return html`<h2>${t('package.index.evidence')}</h2>
    ${parts.length > 0 ? parts : html`<p class="soft">${t('package.index.no-evidence')}</p>`}
    <p>${link(registerPath, t('package.index.register'))}</p>`;
}

/** A proof with its files, its address on the web and its reference, each where there is one. */
function proofItem({ t, f, language, matter, link }: IndexSide, id: string): Html {
  const { evidence = [] } = matter.dossier;
  const index = evidence.findIndex((one) => one.id === id);
  const proof = evidence[index];
  if (proof === undefined) return html``;
  const files = matter.files.filter(({ uses }) =>
    uses.some((use) => use.kind === 'proof' && use.id === id),
  );
  const address = safeLink(proof.link);
  const reference = wordsIn(proof.reference, language);
  const on = proof.on === undefined ? '' : ` (${f.date(proof.on)})`;
  const behind = [
    ...files.map(({ path }) => html`<li>${link(path, html`<bdi dir="ltr">${path}</bdi>`)}</li>`),
    ...(address === undefined
      ? []
      : [
          html`<li>
            <a href="${address}" rel="noreferrer"><bdi dir="ltr">${address}</bdi></a>
          </li>`,
        ]),
    ...(reference === '' ? [] : [html`<li><bdi>${reference}</bdi></li>`]),
  ];
  return html`<li>
    <bdi>${proofName(t, language, proof, index + 1)}</bdi>${on}${
      behind.length > 0
        ? html`<ul>
            ${behind}
          </ul>`
        : ''
    }
  </li>`;
}

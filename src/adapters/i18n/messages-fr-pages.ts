import pages from '../../../locales/fr/pages.json';
import criteria from '../../../locales/fr/criteria.json';
import questions from '../../../locales/fr/questions.json';
import editions from '../../../locales/fr/editions.json';
import sources from '../../../locales/fr/sources.json';
import collectivities from '../../../locales/fr/collectivities.json';
import ask from '../../../locales/fr/ask.json';
import result from '../../../locales/fr/result.json';
import print from '../../../locales/fr/print.json';
import history from '../../../locales/fr/history.json';
import stages from '../../../locales/fr/stages.json';
import tasks from '../../../locales/fr/tasks.json';
import diagnosis from '../../../locales/fr/diagnosis.json';
import means from '../../../locales/fr/means.json';
import gaps from '../../../locales/fr/gaps.json';
import decide from '../../../locales/fr/decide.json';
import mobilise from '../../../locales/fr/mobilise.json';
import orient from '../../../locales/fr/orient.json';
import files from '../../../locales/fr/files.json';
import form from '../../../locales/fr/form.json';
import letters from '../../../locales/fr/letters.json';
import evidence from '../../../locales/fr/evidence.json';
import review from '../../../locales/fr/review.json';
import follow from '../../../locales/fr/follow.json';
import moving from '../../../locales/fr/moving.json';
import archive from '../../../locales/fr/archive.json';
import workshop from '../../../locales/fr/workshop.json';
import editor from '../../../locales/fr/editor.json';
import paper from '../../../locales/fr/paper.json';
import share from '../../../locales/fr/share.json';
import receive from '../../../locales/fr/receive.json';
import labels from '../../../locales/fr/labels.json';
import guest from '../../../locales/fr/guest.json';
import sampleLetters from '../../../locales/fr/sample-letters.json';

/** The words of the pages, loaded with the first of them. */
export default {
  pages,
  criteria,
  questions,
  editions,
  sources,
  collectivities,
  ask,
  result,
  print,
  history,
  stages,
  tasks,
  diagnosis,
  means,
  gaps,
  decide,
  mobilise,
  orient,
  files,
  form,
  letters,
  evidence,
  review,
  follow,
  moving,
  archive,
  workshop,
  editor,
  paper,
  share,
  receive,
  guest,
  labels,
  'sample-letters': sampleLetters,
};

import pages from '../../../locales/ar/pages.json';
import criteria from '../../../locales/ar/criteria.json';
import questions from '../../../locales/ar/questions.json';
import editions from '../../../locales/ar/editions.json';
import sources from '../../../locales/ar/sources.json';
import collectivities from '../../../locales/ar/collectivities.json';
import ask from '../../../locales/ar/ask.json';
import result from '../../../locales/ar/result.json';
import print from '../../../locales/ar/print.json';
import history from '../../../locales/ar/history.json';
import stages from '../../../locales/ar/stages.json';
import tasks from '../../../locales/ar/tasks.json';
import diagnosis from '../../../locales/ar/diagnosis.json';
import means from '../../../locales/ar/means.json';
import gaps from '../../../locales/ar/gaps.json';
import decide from '../../../locales/ar/decide.json';
import mobilise from '../../../locales/ar/mobilise.json';
import orient from '../../../locales/ar/orient.json';
import files from '../../../locales/ar/files.json';
import form from '../../../locales/ar/form.json';
import letters from '../../../locales/ar/letters.json';
import evidence from '../../../locales/ar/evidence.json';
import review from '../../../locales/ar/review.json';
import follow from '../../../locales/ar/follow.json';
import moving from '../../../locales/ar/moving.json';
import archive from '../../../locales/ar/archive.json';
import workshop from '../../../locales/ar/workshop.json';
import editor from '../../../locales/ar/editor.json';
import paper from '../../../locales/ar/paper.json';
import share from '../../../locales/ar/share.json';
import receive from '../../../locales/ar/receive.json';
import labels from '../../../locales/ar/labels.json';
import guest from '../../../locales/ar/guest.json';
import sampleLetters from '../../../locales/ar/sample-letters.json';

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

import pages from '../../../locales/en/pages.json';
import criteria from '../../../locales/en/criteria.json';
import questions from '../../../locales/en/questions.json';
import editions from '../../../locales/en/editions.json';
import sources from '../../../locales/en/sources.json';
import collectivities from '../../../locales/en/collectivities.json';
import ask from '../../../locales/en/ask.json';
import result from '../../../locales/en/result.json';
import print from '../../../locales/en/print.json';
import history from '../../../locales/en/history.json';
import stages from '../../../locales/en/stages.json';
import tasks from '../../../locales/en/tasks.json';
import diagnosis from '../../../locales/en/diagnosis.json';
import means from '../../../locales/en/means.json';
import gaps from '../../../locales/en/gaps.json';
import decide from '../../../locales/en/decide.json';
import mobilise from '../../../locales/en/mobilise.json';
import orient from '../../../locales/en/orient.json';
import files from '../../../locales/en/files.json';
import form from '../../../locales/en/form.json';
import letters from '../../../locales/en/letters.json';
import evidence from '../../../locales/en/evidence.json';
import review from '../../../locales/en/review.json';
import follow from '../../../locales/en/follow.json';
import moving from '../../../locales/en/moving.json';
import archive from '../../../locales/en/archive.json';
import workshop from '../../../locales/en/workshop.json';
import editor from '../../../locales/en/editor.json';
import paper from '../../../locales/en/paper.json';
import share from '../../../locales/en/share.json';
import receive from '../../../locales/en/receive.json';
import labels from '../../../locales/en/labels.json';
import guest from '../../../locales/en/guest.json';
import sampleLetters from '../../../locales/en/sample-letters.json';

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

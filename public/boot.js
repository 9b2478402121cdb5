// Runs before the body is parsed, so that the first paint has the right language, direction and
// page. In the oldest style of the language: it also has to run where nothing else does.
(function () {
  'use strict';
  var root = document.documentElement;
  var languages = ['ar', 'fr', 'en'];

  function known(tag) {
    var primary = String(tag).toLowerCase().split('-')[0];
    return languages.indexOf(primary) < 0 ? '' : primary;
  }

  function chosen() {
    try {
      return known(localStorage.getItem('tarchih.locale'));
    } catch (error) {
      return ''; // storage is switched off in this browser
    }
  }

  function preferred() {
    var wanted = navigator.languages || [navigator.language];
    for (var i = 0; i < wanted.length; i++) {
      if (known(wanted[i])) return known(wanted[i]);
    }
    return 'ar';
  }

  function markRoute() {
    if (/^#\/./.test(location.hash)) root.setAttribute('data-route', 'app');
    else root.removeAttribute('data-route');
  }

  // Chrome and Edge 111 (color-mix), Firefox 115 (toSorted), Safari 16.4 (ranges in media queries).
  function isTooOld() {
    try {
      return !(
        [].toSorted &&
        CSS.supports('color', 'color-mix(in srgb, red, blue)') &&
        matchMedia('(width >= 0px)').matches
      );
    } catch (error) {
      return true;
    }
  }

  function showTooOld() {
    var style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = 'old-browser.css';
    document.getElementsByTagName('head')[0].appendChild(style);
    root.setAttribute('data-old', '');
  }

  var language = chosen() || preferred();
  var title = document.getElementsByTagName('title')[0];
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.setAttribute('data-script', '');
  document.title = title.getAttribute('data-' + language);
  markRoute();
  window.addEventListener('hashchange', markRoute);
  if (isTooOld()) showTooOld();
})();

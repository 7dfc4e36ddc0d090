/**
 * The script, as text, of a wall whose own script its browser cannot run: once a minute it loads the
 * page again, if the server answers with a board. It is written for whatever runs scripts at all.
 */
export const RELOAD_LIFELESS = `(function () {
  var timer = setInterval(function () {
    var island = document.getElementById('island');
    if (!island || island.getAttribute('data-alive') !== null) return clearInterval(timer);
    var asked = new XMLHttpRequest();
    asked.open('GET', location.href);
    asked.timeout = 20000;
    asked.onload = function () {
      if (asked.status === 200 && asked.responseText.indexOf('id="island"') > 0) location.reload();
    };
    asked.send();
  }, 60000);
})()`

// @ts-nocheck: a plain script, as the browser gets it
const reply = { res: 'bare' };
chrome.runtime.onMessage.addListener((_message, _sender, respond) => respond(reply));

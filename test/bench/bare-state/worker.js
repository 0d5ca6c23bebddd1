// @ts-nocheck: a plain script, as the browser gets it
// The listeners of Unknot's worker and one read, with nothing behind them: what any such worker has to pay.
const ignore = () => {};
chrome.alarms.onAlarm.addListener(ignore);
chrome.idle.onStateChanged.addListener(ignore);
chrome.notifications.onClicked.addListener(ignore);
chrome.notifications.onButtonClicked.addListener(ignore);
chrome.notifications.onClosed.addListener(ignore);
chrome.runtime.onInstalled.addListener(() => chrome.storage.local.set({ state: { version: 1, areas: [] } }));
chrome.runtime.onStartup.addListener(ignore);
chrome.runtime.onMessage.addListener((_message, _sender, respond) => {
  chrome.storage.local.get('state').then(({ state }) => respond({ res: state }));
  return true;
});

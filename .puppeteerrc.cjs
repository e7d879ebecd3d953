// The set-up script finds or installs a browser; a download at every install would fail behind a company proxy.
module.exports = { skipDownload: true };

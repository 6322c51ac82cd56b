// Browsers inside other apps often save nothing. Which one this is stays on the device.
if (/FBAN|FBAV|Instagram|MicroMessenger|WhatsApp|Snapchat|TikTok|musical_ly|Line\/|; wv\)/.test(navigator.userAgent))
  for (const remark of document.querySelectorAll("[data-app]")) remark.hidden = !remark.hidden;

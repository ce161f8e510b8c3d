// In every page: sets the reader's choice of light or dark before anything is drawn.
"use strict";
try {
  const theme = localStorage.getItem("groupversion-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // The system's choice holds.
}

/** Where the build puts the welcome page, inside the extension. */
export const WELCOME_PAGE = 'src/ui/welcome/index.html';

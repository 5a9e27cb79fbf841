import { makeStaticStyles } from '@fluentui/react-components'

/**
 * Lets the content fill the window. The theme's element is reached through its parent: a class of its own would also
 * be given to menus and dialogs.
 */
export const usePageStyles = makeStaticStyles({ 'html, body, #root, #root > *': { height: '100%', margin: 0 } })

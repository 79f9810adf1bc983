/** The folder and the name of a path of either system. */
export function pathParts(path: string): { folder: string; name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

/** Folders that anyone may write to and that are emptied at a restart, or lie in memory. */
export function isTemporary(path: string): boolean {
  return /^(?:\/tmp|\/var\/tmp|\/dev\/shm|\/run\/shm|\/dev\/mqueue|\/run\/user\/\d+)(?:\/|$)|^[a-z]:\\(?:windows\\temp|temp|users\\public|programdata)\\|\\appdata\\(?:local|roaming|locallow)\\|%(?:temp|tmp|appdata|localappdata|public|programdata)%\\/i.test(
    path,
  )
}

/** Folders in which builders, installers and testers run what they have just made. */
export function isBuildFolder(path: string): boolean {
  return /\/(?:go-build\d*|cargo-\w+|rustc\w*|pip-\w+|npm-\w+|_MEI\w+|\.mount_\w+|bazel\w*|cmake\w*|pytest\w*|nix-build\w*|conda\w*|snap\.\w+|vscode\w*|\.X11-unix|systemd-private-[0-9a-f]{8,})/i.test(
    path,
  )
}

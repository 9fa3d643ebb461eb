#!/bin/sh
# Installs the program for one person, without rights of an administrator; runs inside the self-extracting file.
# With --remove it takes away again what it brought: workspaces and settings stay.
set -eu
local="$HOME/.local"
data="${XDG_DATA_HOME:-$local/share}"

remove() {
    rm -rf "$local/lib/kzexplorer"
    rm -f "$local/bin/kzexplorer"
    (cd share && find applications icons metainfo mime man -type f) | while read -r file; do rm -f "$data/$file"; done
}

refresh() {
    for tool in update-desktop-database:applications update-mime-database:mime; do
        ! command -v "${tool%:*}" >/dev/null || "${tool%:*}" "$data/${tool#*:}" >/dev/null 2>&1 || true
    done
}

remove
if [ "${1:-}" = --remove ]; then
    refresh
    echo "kzexplorer was removed. Workspaces and settings are still there."
    exit
fi
mkdir -p "$local/lib" "$local/bin" "$data"
cp -R lib/kzexplorer "$local/lib/"
ln -s ../lib/kzexplorer/kzexplorer "$local/bin/kzexplorer"
for folder in applications icons metainfo mime man; do cp -R "share/$folder" "$data/"; done
sed -i "s|^Exec=kzexplorer|Exec=\"$local/bin/kzexplorer\"|" "$data/applications/kzexplorer.desktop"
refresh
lacking=$(ldd "$local"/lib/kzexplorer/_internal/PySide6/Qt/lib/*.so.* "$local"/lib/kzexplorer/_internal/PySide6/*.so |
    sed -n 's/^[[:space:]]*\(.*\) => not found/\1/p' | grep -v '^libxcb-\|^libxkbcommon' | sort -u | tr '\n' ' ')
[ -z "$lacking" ] || echo "This system lacks libraries that kzexplorer needs: $lacking"
echo "kzexplorer is installed. Start it from the menu, or as $local/bin/kzexplorer."

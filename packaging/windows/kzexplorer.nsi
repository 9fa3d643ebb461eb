; Installer for Windows, for one person and without administrator rights; takes the folder that PyInstaller made.
;   makensis /DVERSION=0.1.0 packaging\windows\kzexplorer.nsi

Unicode True
SetCompressor /SOLID lzma
Name "kzexplorer"
OutFile "..\..\dist\kzexplorer-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\kzexplorer"
RequestExecutionLevel user

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\kzexplorer"
!define KIND "kzexplorer.workspace"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "..\..\build\package\kzexplorer\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\kzexplorer.lnk" "$INSTDIR\kzexplorer.exe"
  WriteRegStr HKCU "Software\Classes\.kzx" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "kzexplorer workspace"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\kzexplorer.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\kzexplorer.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "kzexplorer"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kzexplorer.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  ; Only what the installer brought: workspaces and settings are the person's own and lie elsewhere.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kzexplorer.exe"
  Delete "$INSTDIR\kzexplorer-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\kzexplorer.lnk"
  DeleteRegKey HKCU "Software\Classes\.kzx"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

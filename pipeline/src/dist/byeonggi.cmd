@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem
rem Runs Byeonggi. Works from any folder; articles\ and output\ are those of the current one.
rem Environment: JAVA_HOME, the Java to use; BYEONGGI_JAVA_OPTS, more options for it, like -Xmx4g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1 || (
  echo byeonggi: no Java found; install Java 17 or newer, or point JAVA_HOME to one 1>&2
  exit /b 1
)
if not defined BYEONGGI_MODELS if exist "%~dp0models" set "BYEONGGI_MODELS=%~dp0models"
rem The console is told that the program writes UTF-8, and told back afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %BYEONGGI_JAVA_OPTS% -jar "%~dp0byeonggi.jar" %*
set "status=%errorlevel%"
chcp %page% >nul
exit /b %status%

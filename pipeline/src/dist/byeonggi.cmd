@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem
rem Runs Byeonggi. Works from any folder; articles\ and output\ are those of the current one.
rem Environment: JAVA_HOME, the Java to use; BYEONGGI_JAVA_OPTS, more options for it, like -Xmx4g.
rem
rem Arguments are passed on as %*, never one by one: cmd splits --input=x at the sign =.
setlocal EnableExtensions DisableDelayedExpansion
set "status=1"
call :find_root

set "java="
if defined JAVA_HOME goto java_of_home
for %%j in (java.exe) do set "java=%%~$PATH:j"
goto java_found
:java_of_home
rem Some have quotes in it.
set "java=%JAVA_HOME:"=%\bin\java.exe"
:java_found
if not defined java goto no_java
if not exist "%java%" goto no_java

rem Asking a JVM would cost more than all the rest here.
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if not exist "%release%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
goto version_known
:ask_java
set "answer=%TEMP%\byeonggi-%RANDOM%%RANDOM%.txt"
"%java%" -version >nul 2>"%answer%"
for /f "usebackq tokens=1-3" %%a in ("%answer%") do if "%%b"=="version" set "version=%%~c"
del "%answer%"
:version_known
for /f "delims=.+-" %%v in ("%version%") do set "version=%%v"
for /f "delims=0123456789" %%v in ("%version%") do set "version="
if not defined version goto old_java
if %version% lss 17 goto old_java

if not defined BYEONGGI_MODELS if exist "%root%models" set "BYEONGGI_MODELS=%root%models"
rem The console is told that the program writes UTF-8, and told back afterwards.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>&1
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %BYEONGGI_JAVA_OPTS% -jar "%root%byeonggi.jar" %*
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>&1
goto end

rem A path may hold what cmd takes for signs of its own; what !java! gives it does not look at.
:no_java
setlocal EnableDelayedExpansion
set "where="
if defined JAVA_HOME set "where= under JAVA_HOME=!JAVA_HOME!"
>&2 echo byeonggi: no Java found!where!; install JDK 17 or newer
goto end

:old_java
setlocal EnableDelayedExpansion
if not defined version set "version=of an unknown version"
>&2 echo byeonggi: !java! is Java !version!; install JDK 17 or newer, or point JAVA_HOME to one
goto end

rem In a subroutine it is right even if the script was called by a quoted name without a path.
:find_root
set "root=%~dp0"
goto :eof

rem The last command's status is what && and || see; after exit /b they would see none.
:end
"%ComSpec%" /d /c exit %status%

# Build
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Physio.Web/Physio.Web.csproj -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o /app

# Run: no root, no shell tools beyond the runtime image
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
ENV ASPNETCORE_URLS=http://+:8080 \
    ConnectionStrings__Physio="Data Source=/data/physio.db" \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "Physio.Web.dll"]

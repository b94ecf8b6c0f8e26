namespace Physio.Web.Shell.Start;

/// <summary>Where the program finds its own files.</summary>
public static class Folders
{
    /// <summary>
    /// Published output carries its files beside itself and must find them whatever folder it is started from;
    /// a development build does not, and takes the folder it runs in.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
            : new WebApplicationOptions { Args = args };
}

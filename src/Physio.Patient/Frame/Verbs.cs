namespace Physio.PatientPages.Frame;

internal static class Verbs
{
    public static readonly string[] Read = ["GET", "HEAD"];
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.Domain.Sessions;

namespace Physio.PatientPages.Offline;

/// <summary>What the service worker adds to a form that waited for a network. What it cannot have written counts as not there, and is never an error.</summary>
internal static class LateFields
{
    /// <summary>Whole seconds since the form was sent off.</summary>
    public const string Ago = "ago";

    /// <summary>Version of the plan on the phone.</summary>
    public const string Version = "version";

    public static LateAnswer Read(HttpRequest request) =>
        new(Number(request.Form[Ago]) is { } seconds and <= LateAnswer.MostSeconds ? seconds : 0, Number(request.Form[Version]));

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using Physio.Domain.Plans;

namespace Physio.Domain.Sessions;

/// <summary>
/// An answer that waited on the phone for a network. Its time is the server's own minus what the phone counted, because a phone's
/// clock may be days wrong. It may tighten, never loosen: what is red raises its alert, pauses and rests from its arrival, also when a
/// version was issued meanwhile, for nobody at the clinic knew of it; what is green holds from when it was given.
/// </summary>
/// <param name="Seconds">Between the answer and its arrival, 0 to <see cref="MostSeconds"/>.</param>
/// <param name="PlanVersion">The version that was on the phone; null, or one that the plan never had, is the version in force.</param>
public readonly record struct LateAnswer(int Seconds, int? PlanVersion = null)
{
    /// <summary>Seven days.</summary>
    public const int MostSeconds = 7 * 24 * 60 * 60;

    /// <summary>The same as a time, for looking back.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(MostSeconds);

    public DateTimeOffset AnsweredAt(DateTimeOffset now) => now.AddSeconds(-Seconds);

    public int VersionOf(Plan plan) => PlanVersion is { } asked && asked >= 1 && asked <= plan.CurrentVersion ? asked : plan.CurrentVersion;

    /// <summary>Words for staff with what came of it, in English as every alert; empty below one minute.</summary>
    public string Words => Seconds switch
    {
        < 60 => "",
        < 60 * 60 => string.Create(CultureInfo.InvariantCulture, $" (answered without a network {Seconds / 60} min before it arrived)"),
        _ => string.Create(CultureInfo.InvariantCulture, $" (answered without a network {Seconds / (60 * 60)} h before it arrived)"),
    };
}

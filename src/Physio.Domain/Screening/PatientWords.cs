namespace Physio.Domain.Screening;

/// <summary>The sentences a patient reads when a rule closes the plan. They name no diagnosis and always say the next step.</summary>
public static class PatientWords
{
    public const string None = "";
    public const string Emergency = "Do not exercise. What you reported needs emergency care now: call your emergency number or go to the nearest emergency department.";
    public const string SameDay = "Do not exercise. Please be seen by a doctor today, and let your therapist know.";
    public const string Soon = "Please do not exercise for now. See a doctor in the next days; your therapist will tell you when to start again.";
    public const string Fever = "No exercise with a fever. Rest, drink enough, and start again only after a full day without fever and without medicine against it. If you get worse, call a doctor.";
    public const string Recheck = "No exercise today. Rest for at least 15 minutes and have the value measured again; call your therapist if it stays the same.";
    public const string Unwell = "No exercise while you feel ill. Rest and tell your therapist; call a doctor if you get worse.";
    public const string Attack = "No exercise while the pain is this strong. Change position as is comfortable, walk a little if you can, and call your therapist.";
    public const string Measure = "Your therapist has to take some measurements first. There are no exercises until then.";
    public const string Answer = "Some questions are still open. There are no exercises until your therapist has asked them.";
    public const string Release = "Your doctor has to release you for exercise first. Please ask your therapist.";
    public const string Gentle = "Only light exercises today. Stop and call your therapist if you feel worse.";
    public const string Watched = "Do these exercises the first time together with your therapist.";
    public const string SafetyNet = "Go on gently. Call your therapist if the pain changes, wakes you at night or new signs appear.";

    /// <summary>Every sentence by its name, which is its key in the translations.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [nameof(Emergency)] = Emergency,
        [nameof(SameDay)] = SameDay,
        [nameof(Soon)] = Soon,
        [nameof(Fever)] = Fever,
        [nameof(Recheck)] = Recheck,
        [nameof(Unwell)] = Unwell,
        [nameof(Attack)] = Attack,
        [nameof(Measure)] = Measure,
        [nameof(Answer)] = Answer,
        [nameof(Release)] = Release,
        [nameof(Gentle)] = Gentle,
        [nameof(Watched)] = Watched,
        [nameof(SafetyNet)] = SafetyNet,
    };

    /// <summary>The name of a sentence; null when it is none of these.</summary>
    public static string? KeyOf(string sentence) => All.FirstOrDefault(pair => pair.Value == sentence).Key;
}
